"""Word lists for English news: reporting verbs, and the small words that rules go by.

Verb forms are listed as they are written, because no parser is at hand where these are used.
"""


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


REPORTING_VERBS = _words(
    """
    accused acknowledged added admitted advised affirmed agreed alleged announced answered appealed argued
    asked asserted assured attacked believed blamed blasted boasted cautioned charged cited claimed
    clarified commented complained conceded concluded confirmed contended continued countered cried
    criticised criticized declared decried defended demanded denied denounced described disclosed
    dismissed echoed emphasised emphasized estimated exclaimed explained expressed fumed hailed hinted
    implied indicated informed insisted joked labeled labelled lamented maintained mentioned mused noted
    objected observed opined pledged posted praised predicted proclaimed promised proposed protested
    questioned quipped quoted reaffirmed reasoned recalled recommended recounted reiterated rejected
    remarked reminded repeated replied reported responded retorted retweeted revealed ruled said scoffed
    shouted signaled signalled slammed speculated stated stressed suggested swore testified thought
    threatened told touted tweeted underlined underscored urged voiced vowed warned whispered wondered
    wrote

    accuses acknowledges adds admits affirms agrees alleges announces argues asks asserts believes boasts
    cites complains concedes concludes confirms contends declares denies describes emphasizes explains
    expresses insists laments maintains observes pledges predicts quips recalls recommends reiterates
    rejects remarks replies responds says stresses suggests tells thinks tweets urges vows warns writes
    """
)
# other things more often than reports: they count where what is said plainly follows
AMBIGUOUS_VERBS = _words(
    "answers claims comments estimates finds found hints hopes notes posts reports showed shows states"
)
PLAIN_VERBS = _words(  # they need a subject right before them: "officials say", not "to say"
    "acknowledge agree allege argue believe contend insist maintain say suggest tell think"
)
NAMING_VERBS = _words("called calls")  # after a name or a pronoun; else they give a name
REPORTING_PARTICIPLES = _words(
    "adding arguing calling claiming insisting noting saying stating stressing telling warning writing"
)
POSTING_VERBS = _words("wrote posted tweeted retweeted writes tweets")  # "on X" may follow
PASSIVE_AUXILIARIES = _words("is are was were be been being")
BEFORE_VERBS = _words(  # between a subject and its verb
    """
    also later then has have had previously earlier already again still long once further subsequently did
    does would will could may might never often just even too
    """
)
PRONOUNS = _words("he she they we it i you who")
DETERMINERS = _words("the a an his her its their our my one two three several some many other this that")
NO_SUBJECT = _words(  # before a verb these are no subject of it
    """
    and but or nor which that as where when while what how if to not than so because though although more
    most less be been being then there
    """
)
AFTER_SUBJECTS = _words("in on at who of during after before by from with for is was are were")

NEVER_LAST = _words(  # short forms, without their stop, that more words always follow
    """
    mr mrs ms mx dr prof gen lt col sgt maj capt cmdr adm cpl pvt sen rep gov rev hon pres st mt ft fr
    msgr supt insp det messrs mme mlle vs v cf viz e.g i.e approx ca gov't asst
    """
)
BEFORE_NUMBERS = _words(
    "no nos art arts p pp vol ch sec sect fig figs jan feb mar apr jun jul aug sept sep oct nov dec"
)
SOMETIMES_LAST = _words(
    """
    al inc corp ltd co bros jr sr etc ph.d dept ave blvd rd assoc est calif conn ariz colo fla ga kan ky
    md mich minn mont neb nev okla tenn tex va vt wis wyo ont que tue tues thu thur thurs fri
    """
)
BEGINNERS = _words(  # words that begin many sentences, and are no part of a name
    """
    a after all although an and another as at because both but by despite during each earlier even every
    for from he her here his how however i if in instead it its last later many meanwhile most my nearly
    no nor not now of on once one only other our over she since so some such that the their then there
    these they this those though to today two under until we what when where whether which while who why
    with without yet you your
    """
)
