"""Claims from the parse: one short text for each kind of report."""

import pytest

from annotation.nlp.analyse import analyse
from annotation.nlp.exchange import SUGGESTIONS
from annotation.nlp.suggestions import fingerprint
from annotation.records import ActorOrigin, Form, Role

OPENING = "Foreign Minister Marit Haugland came to Vienna.\n"


@pytest.fixture
def suggested(md):
    def find(text):
        (result,) = analyse(md, text, parts=[SUGGESTIONS])
        return result.suggestions

    return find


@pytest.fixture
def claims(suggested):
    """(words, speaker, form, cue) of each suggestion in a text."""

    def find(text):
        return [
            (
                " […] ".join(text[slice(*span)] for span in suggestion.spans),
                next((actor.name for actor in suggestion.actors if actor.role is Role.SPEAKER), None),
                suggestion.form,
                text[slice(*suggestion.cue)] if suggestion.cue else None,
            )
            for suggestion in suggested(text)
        ]

    return find


@pytest.mark.parametrize(
    ("text", "words", "form", "cue"),
    [
        (
            "“We have never been so close to a deal,” Marit Haugland told reporters.",
            "“We have never been so close to a deal,”",
            Form.DIRECT,
            "told",
        ),
        (
            "Marit Haugland said that the talks had ended without a result.",
            "the talks had ended without a result",
            Form.INDIRECT,
            "said",
        ),
        (
            "Marit Haugland said the talks had been “frank and useful.”",
            "the talks had been “frank and useful.”",
            Form.MIXED,
            "said",
        ),
        (
            "According to Marit Haugland, the talks ended without a result.",
            "the talks ended without a result",
            Form.INDIRECT,
            "According",
        ),
        (
            "The talks will end on Friday, Marit Haugland said.",
            "The talks will end on Friday",
            Form.INDIRECT,
            "said",
        ),
        (
            "The deal, Marit Haugland said, is close.",
            "The deal […] is close",
            Form.INDIRECT,
            "said",
        ),
        (
            "Marit Haugland called for new inspectors on the border.",
            "called for new inspectors on the border",
            Form.INDIRECT,
            "called",
        ),
        (
            "Marit Haugland has long rejected the idea of a new border.",
            "has long rejected the idea of a new border",
            Form.INDIRECT,
            "has long rejected",
        ),
        (
            "Marit Haugland did not say why the talks had ended.",
            "did not say why the talks had ended",
            Form.INDIRECT,
            "did not say",
        ),
        (
            "Marit Haugland labeled the talks as constructive.",
            "labeled the talks as constructive",
            Form.INDIRECT,
            "labeled",
        ),
        (
            "Marit Haugland accused the government of playing for time.",
            "accused the government of playing for time",
            Form.INDIRECT,
            "accused",
        ),
        (
            "Marit Haugland dubbed the plan a “paper tiger”.",
            "dubbed the plan a “paper tiger”",
            Form.MIXED,
            "dubbed",
        ),
        (
            "They heard Marit Haugland's claim that the vote was lost.",
            "the vote was lost",
            Form.INDIRECT,
            "claim",
        ),
    ],
)
def test_one_claim(claims, text, words, form, cue):
    assert claims(text) == [(words, "Marit Haugland", form, cue)]


@pytest.mark.parametrize(
    "text",
    [
        "The so-called “big tent” was empty on Monday.",
        "The girls were denied visas to the country.",
        "The governments are expected to announce quotas of their own.",
        "A group called the Friends met in Vienna.",
        "The official asked not to be named.",
        "The war shows no signs of an end.",
        "They wanted to meet him and express their support.",
        "The border guards kept denying them entry.",
    ],
)
def test_what_is_no_claim(claims, text):
    assert claims(text) == []


def test_a_poll_may_show_something(claims):
    assert claims("The poll shows a narrow lead for the party.")[0][1] == "poll"


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        (
            "According to Marit Haugland, a detective for the town was given the material.",
            "a detective for the town was given the material",
            "Marit Haugland",
        ),
        (
            "As Marit Haugland has pointed out, the towns have no money left.",
            "the towns have no money left",
            "Marit Haugland",
        ),
        (
            "Marit Haugland made it clear that the towns have no money left.",
            "the towns have no money left",
            "Marit Haugland",
        ),
        (
            "Marit Haugland announced the start of a plan to build a new bridge.",
            "the start of a plan to build a new bridge",
            "Marit Haugland",
        ),
        (
            "Marit Haugland added that the plan is ready, and the town is waiting for the money.",
            "the plan is ready, and the town is waiting for the money",
            "Marit Haugland",
        ),
        (
            "Of the plan, Marit Haugland said, “It will give us a bridge by the spring.”",
            "“It will give us a bridge by the spring.”",
            "Marit Haugland",
        ),
        (
            "Marit Haugland described the mayor as a man, “facing the hardest winter of his whole life.”",
            "described the mayor as a man, “facing the hardest winter of his whole life.”",
            "Marit Haugland",
        ),
        (
            "Marit Haugland wrote using her own new account:\n“We will have a bridge by the spring.”",
            "“We will have a bridge by the spring.”",
            "Marit Haugland",
        ),
        (
            "The CEO of the Refugee Council Marit Haugland told them the plan was no good.",
            "the plan was no good",
            "Marit Haugland",
        ),
    ],
)
def test_what_somebody_says_and_no_more(claims, text, words, speaker):
    assert [claim[:2] for claim in claims(text)] == [(words, speaker)]


def test_what_a_relative_clause_reports_is_a_claim_of_its_own(claims):
    text = "The US official said that he believed in a meeting, which he said was near, if all went well."
    assert [claim[:2] for claim in claims(text)] == [
        ("he believed in a meeting", "US official"),
        ("was near, if all went well", "US official"),
    ]


def test_somebody_else_with_a_report_of_their_own(claims):
    text = "Officials say every case will be read, with Marit Haugland saying no one will be refused."
    assert [claim[:2] for claim in claims(text)] == [
        ("every case will be read", "Officials"),
        ("no one will be refused", "Marit Haugland"),
    ]


def test_two_who_speak_together_are_two_speakers(suggested):
    (claim,) = suggested("Both Marit Haugland and Tom Ray have said that the talks went well.")
    assert [actor.name for actor in claim.actors] == ["Marit Haugland", "Tom Ray"]


def test_an_interrupted_quotation_is_one_claim(claims):
    text = "“The numbers are on the table,” Marit Haugland said, “and they are not going to change.”"
    assert claims(text) == [
        (
            "“The numbers are on the table,” […] “and they are not going to change.”",
            "Marit Haugland",
            Form.DIRECT,
            "said",
        )
    ]


def test_a_second_sentence_is_a_claim_of_its_own(claims):
    text = "“Promises were made in spring,” Marit Haugland said. “Our members kept every one of them.”"
    assert [claim[:2] for claim in claims(text)] == [
        ("“Promises were made in spring,”", "Marit Haugland"),
        ("“Our members kept every one of them.”", "Marit Haugland"),
    ]


def test_a_quotation_over_paragraphs_is_one_claim(claims):
    text = (
        "“We will read every line of the text,” Marit Haugland said. “It is a long text, I hear.\n"
        "“And then we will vote on it in the spring.”"
    )
    assert claims(text)[-1] == (
        "“It is a long text, I hear. […] “And then we will vote on it in the spring.”",
        "Marit Haugland",
        Form.DIRECT,
        "said",
    )


def test_a_colon_leads_to_the_next_paragraph(claims):
    text = "Marit Haugland answered them sharply:\n“We will not sign what we have not read.”"
    assert claims(text)[0][1] == "Marit Haugland"


def test_a_joined_verb_reports_for_itself(claims):
    text = "Marit Haugland said she liked the plan and called it a success."
    assert [claim[0] for claim in claims(text)] == ["she liked the plan", "called it a success"]


def test_old_newswire_marks_are_quotation_marks(claims):
    text = "''We have never been so close to a deal,'' Marit Haugland said."
    assert claims(text)[0][:3] == (
        "''We have never been so close to a deal,''",
        "Marit Haugland",
        Form.DIRECT,
    )


def test_a_participle_speaks_for_the_subject(claims):
    text = "Marit Haugland made a pitch to the voters, saying that the talks had ended well."
    assert claims(text)[0][1] == "Marit Haugland"


def test_who_stands_for_the_one_before(claims):
    text = "Marit Haugland, who said that the talks had ended, came to Vienna."
    assert claims(text)[0][:2] == ("the talks had ended", "Marit Haugland")


def test_a_cited_source_speaks_and_the_medium_relays(suggested):
    text = "Axios reported, citing an unnamed US official, that they are now expected to resume on Friday."
    (claim,) = suggested(text)
    assert [(actor.role, actor.name) for actor in claim.actors] == [
        (Role.SPEAKER, "unnamed US official"),
        (Role.VIA, "Axios"),
    ]
    assert text[slice(*claim.span)] == "they are now expected to resume on Friday"


def test_according_to_a_medium_somebody_speaks(suggested):
    text = "According to Axios, the US official said that the meetings would go on."
    (claim,) = suggested(text)
    assert [(actor.role, actor.name) for actor in claim.actors] == [
        (Role.SPEAKER, "US official"),
        (Role.VIA, "Axios"),
    ]


@pytest.mark.parametrize(
    ("text", "passage"),
    [
        ("Axios reported that a US official said the talks would go on.", "the talks would go on"),
        ("Axios quoted a US official as saying that the talks would go on.", "the talks would go on"),
        ("The talks would go on, Axios reported, citing a US official.", "The talks would go on"),
    ],
)
def test_a_medium_only_relays(suggested, text, passage):
    (claim,) = suggested(text)
    assert text[slice(*claim.span)] == passage
    assert [(actor.role, actor.name) for actor in claim.actors] == [
        (Role.SPEAKER, "US official"),
        (Role.VIA, "Axios"),
    ]


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Marit Haugland has not ruled out a vote.", "has not ruled"),
        ("Marit Haugland declined to say whether the envoy would come.", "declined"),
        ("Marit Haugland refused to confirm that the talks had failed.", "refused to confirm"),
        ("Marit Haugland doubts that the talks will succeed.", "doubts"),
        ("Marit Haugland denied that she had met the envoy.", "denied"),
    ],
)
def test_a_cue_that_says_no_stays_in_the_passage(claims, text, cue):
    ((words, _, _, found),) = claims(text)
    assert found == cue
    assert words == text[len("Marit Haugland ") :].rstrip(".")


def test_it_stands_for_the_body_that_spoke(suggested):
    text = "The Bergen Ocean Institute said the stock had shrunk. It added that the fish would come back."
    assert [one.actors[0].name for one in suggested(text)] == ["Bergen Ocean Institute"] * 2
    assert suggested(text)[1].actors[0].origin is ActorOrigin.INFERRED


def test_before_a_colon_the_main_verb_leads_to_the_quotation(claims):
    text = (
        "Marit Haugland said she was alarmed by what they found: “The fish is gone for many years to come.”"
    )
    assert claims(text)[-1][1] == "Marit Haugland"


def test_a_nested_claim_of_somebody_else_is_kept(claims):
    text = (
        "Marit Haugland told reporters in Vienna on Friday night that the plan was good for the whole "
        "country and that Tom Ray had said it was cheap."
    )
    assert ("it was cheap", "Tom Ray") in [claim[:2] for claim in claims(text)]


@pytest.mark.parametrize(
    ("text", "name", "origin"),
    [
        ("“We are very close to a deal,” Haugland said.", "Marit Haugland", ActorOrigin.NAMED),
        ("“We are very close to a deal,” she said.", "Marit Haugland", ActorOrigin.INFERRED),
        ("“We are very close to a deal,” the Axios report said.", "Axios", ActorOrigin.NAMED),
        ("Officials from Mali said the talks had ended.", "Officials from Mali", ActorOrigin.NAMED),
        ("“We are very close to it,” the ambassador to Mali, Ann Lee, said.", "Ann Lee", ActorOrigin.NAMED),
    ],
)
def test_whom_a_source_stands_for(suggested, text, name, origin):
    claim = suggested(OPENING + text)[-1]
    assert (claim.actors[0].name, claim.actors[0].origin) == (name, origin)


def test_a_pronoun_does_not_stand_for_a_name_in_a_quotation(claims):
    text = OPENING + "“Talks went well,” Haugland said.\n“President Tom Ray helped us a lot,” she added."
    assert claims(text)[-1][1] == "Marit Haugland"


def test_a_pronoun_heeds_titles(claims):
    text = "Mr. Tom Ray met Mrs. Ann Lee in Vienna. “It was a very good day,” she said."
    assert claims(text)[-1][1] == "Ann Lee"


def test_a_noun_stands_for_the_organisation_named_before(suggested):
    text = "According to the Bergen Ocean Institute, the stock has shrunk. The institute said it would fall."
    first, second = suggested(text)
    assert second.actors[0].name == first.actors[0].name == "Bergen Ocean Institute"
    assert second.actors[0].origin is ActorOrigin.INFERRED


def test_an_unnamed_source_stays_the_same(suggested):
    text = "A European official said the deal was near. “We will read it twice,” the official said."
    first, second = suggested(text)
    assert first.actors[0].name == second.actors[0].name == "European official"


def test_two_with_one_surname_stay_two(claims):
    text = "Ann Ray came. Tom Ray came. “It was a very good day,” Ray said."
    assert claims(text)[0][1] == "Ray"


def test_a_subject_in_quotation_marks_is_no_speaker(claims):
    text = "“Still talking. Still eating. 🐟” the Irish Foreign Ministry wrote on Wednesday night."
    assert claims(text)[0][1] == "Irish Foreign Ministry"


def test_the_same_words_twice_have_two_fingerprints(suggested):
    text = "“We are very close to it,” Ann Lee said.\n“We are very close to it,” Ann Lee said."
    assert len({suggestion.fingerprint for suggestion in suggested(text)}) == 2


def test_a_fingerprint_does_not_depend_on_the_place(suggested):
    quote = "“We are very close to it,” Ann Lee said."
    first, second = [suggested(text)[0].fingerprint for text in (quote, "Rain fell.\n\n" + quote)]
    assert first == second
    assert first != fingerprint("We are very close to it", "Tom Ray")
