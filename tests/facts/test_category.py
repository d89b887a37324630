"""The category of a share: where the workers work, in the article's words, wherever its sentence has it."""

import pytest

import occupipe

SENTENCES = {
    "Hospitals had 37 percent of nurses in 2024, medical laboratories 36 percent; blood banks 14 percent.": [
        "Hospitals",
        "medical laboratories",
        "blood banks",
    ],
    "Physicians' offices account for another 10 percent, dentists' offices for 4 percent.": [
        "Physicians' offices",
        "dentists' offices",
    ],
    "Hospitals are the largest employer and have 72 percent of the jobs.": ["Hospitals"],
    "Of the 91,500 nurses, hospitals had 71 percent, chiefly in emergency rooms.": ["hospitals"],
    "About 75 percent of the 326,300 nurse jobs of 2008 were in a retail setting.": ["retail setting"],
    "About 38 percent of all nurses, midwives and aides work in clinics.": ["clinics"],
    "Some 16 percent work for themselves.": ["self-employed"],
    "Self-employed in 2014: about 1 in 5.": ["Self-employed"],
    "About half of all nurses are employed by hospitals (47%), the others work in nursing homes (20%).": [
        "hospitals",
        "nursing homes",
    ],
    "The largest employers: drug makers, 17 percent; scientific research, another 20 percent.": [
        "drug makers",
        "scientific research",
    ],
    "Hospitals, where 51 percent of nurses work, are large.": ["Hospitals"],
    "In Minnesota, hospitals employ 54 percent of nurses.": ["hospitals"],
    "Some 48 percent of nurses worked for home health agencies, the Bureau of Labor Statistics says.": [
        "home health agencies"
    ],
    "In 2024 hospitals employed 40 percent, and 9 percent worked in schools, the agency reports.": [
        "hospitals",
        "schools",
    ],
    "Two out of three worked for carriers, most of these in casualty.": ["carriers"],
}


@pytest.mark.parametrize("sentence", SENTENCES)
def test_categories(sentence: str) -> None:
    occupation = occupipe.extract(f"# Nurse\n\nNurses held 100 jobs in 2024. {sentence}\n")
    assert [share.category for share in occupation.shares] == SENTENCES[sentence]


@pytest.mark.parametrize(
    "sentence", ["Roughly one in eight nurses is found in one.", "Nearly 90% of these are under Catholic patronage."]
)
def test_what_names_no_place_of_work_is_no_share(sentence: str) -> None:
    assert not occupipe.extract(f"# Nurse\n\n{sentence}\n").shares
