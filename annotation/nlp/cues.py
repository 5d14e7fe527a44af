"""The words that report what somebody says, and how their content is joined to them."""

from annotation.nlp.word_list import word_list

SPEECH = word_list(
    """
    accuse acknowledge add address admit advise affirm agree allege announce answer argue ask assert
    assure blast boast caution claim comment complain concede conclude confirm contend continue
    counter criticize criticise cry declare decline demand denounce deny describe disclose dismiss
    emphasize emphasise estimate exclaim explain express find hint indicate insist joke label lament
    maintain mention mock note observe offer opine pledge point posit pray predict proclaim promise
    propose quip quote read reason recall recount reiterate reject remark remind repeat reply report
    respond retort reveal say scoff show shout signal state stress suggest swear tell testify think
    threaten tout tweet urge vow warn whisper wonder write believe call inform intone interject
    insinuate hope fear feel retweet imply underscore underline post praise condemn slam hail
    recommend speculate reaffirm voice echo appeal advocate cite push intimate grouse gripe fume
    surmise theorize clarify protest plead retell doubt
    """
)
TAKES_INFINITIVE = word_list(
    """
    vow pledge promise threaten urge ask claim offer decline demand call advise remind tell warn
    propose swear refuse
    """
)
TAKES_GERUND = word_list("propose suggest recommend deny advocate")
TAKES_OBJECT = word_list(
    """
    accuse criticize criticise denounce blast mock describe call dismiss praise deny announce reveal
    acknowledge express condemn reiterate reject label propose slam hail tout recommend demand
    stress emphasize emphasise underscore underline reaffirm echo voice show advocate promise rule
    """
)
# what follows in a phrase with one of these: "called for a vote", "warned of a new war"
TAKES_PREPOSITION = {
    "call": word_list("for on"),
    "ask": word_list("for"),
    "push": word_list("for"),
    "appeal": word_list("for to"),
    "argue": word_list("for against"),
    "warn": word_list("of about against"),
    "complain": word_list("of about that"),
    "point": word_list("to"),
    "hint": word_list("at"),
    "accuse": word_list("of"),
    "describe": word_list("as"),
    "dismiss": word_list("as"),
    "label": word_list("as"),
    "praise": word_list("for as"),
    "criticize": word_list("for as"),
    "criticise": word_list("for as"),
    "condemn": word_list("as for"),
    "denounce": word_list("as for"),
    "mock": word_list("for as"),
    "blast": word_list("for as"),
    "slam": word_list("for as"),
    "hail": word_list("as"),
    "tout": word_list("as"),
    "boast": word_list("of about"),
}
# they report only where the words after them are in quotation marks: "dubbed it a 'sham'"
NEEDS_QUOTATION = word_list(
    """
    attack blame brand cast characterize characterise compare consider deem depict disavow dub
    hammer liken portray question regard see term view decry deride ridicule defend
    target bill bemoan applaud insult celebrate discuss refer chant bludgeon laud extol tag
    ascribe concern worry champion envision
    """
)
QUALIFYING_PREPOSITIONS = word_list("as for of to on")
# their content says the opposite without them: they stay with it
POSITION = word_list(
    """
    accuse blame condemn criticise criticize decline denounce deny disavow dismiss doubt oppose
    praise question refuse reject rule
    """
)
# what is named needs the naming: "labeled the talks as constructive"
NAMING = word_list("brand call cast characterize characterise depict describe dub label portray term")
# an infinitive after these has not been said yet: "is expected to announce a plan"
EXPECTING = word_list(
    """
    allow appear due encourage enable expect fail help hope intend invite likely need permit persuade plan
    ready require schedule seem set try want
    """
)
EVIDENCE = word_list(  # they show something in the sense of saying it
    """
    analysis census chart data document email file figure finding footage image memo number paper
    poll record report research result statistic study survey tape transcript video
    """
)
UNNAMED_REQUESTS = word_list("name identify quote")  # "asked not to be named" says nothing
CITING = word_list("cite quote")
REPORTING_NOUNS = word_list(
    """
    accusation allegation argument assertion assurance belief claim comment complaint conclusion
    contention declaration insistence pledge prediction promise statement suggestion threat vow
    warning
    """
)
PEOPLE = word_list(  # who may be cited without a name
    """
    adviser advisor aide ambassador analyst diplomat executive insider lawmaker lawyer minister officer
    official people person source spokesman spokesperson spokeswoman staffer
    """
)
