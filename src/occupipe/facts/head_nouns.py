"""Head nouns of occupations: the last word of "medical records technician", and how its plural is made."""

from __future__ import annotations

from functools import lru_cache

from occupipe import late as re
from occupipe.facts.nouns import singular
from occupipe.facts.wordlist import words

HEADS = words(
    """
    accountant actor actress actuary adjuster administrator adviser advisor agent aide ambassador anaesthetist
    analyst anesthetist appraiser apprentice arbitrator arborist architect artist assembler assessor assistant
    associate astronaut athlete attendant attorney auditor author bailiff baker banker barber barista barrister
    bartender bellhop biller blacksmith bookkeeper botanist bricklayer brickmason broker buyer captain caregiver
    carpenter cartographer cashier chaplain chauffeur chef chemist chiropractor choreographer cleaner clerk coach
    coder collector columnist comedian commander composer concierge conciliator conductor conservator constable
    consultant contractor controller conveyancer cook coordinator cop copywriter coroner correspondent counsellor
    counselor courier critic curator custodian cutter cytologist dancer dealer dean deckhand dentist deputy
    designer detective developer dietitian diplomat director dispatcher docent doctor dosimetrist drafter driver
    editor educator electrician embalmer engineer engraver entertainer entrepreneur escort esthetician estimator
    examiner executive fabricator farmer farmworker finisher firefighter fisher fitter florist forester fundraiser
    gardener geographer geologist glazier goldsmith grader grinder groomer groundskeeper guard hairdresser
    hairstylist handler helper historian hospitalist host hostess housekeeper hydrologist hygienist illustrator
    inspector installer instructor interpreter interviewer investigator ironworker janitor jeweler jeweller jockey
    joiner journalist judge laborer labourer landscaper laundress lawyer lecturer librarian lieutenant lifeguard
    lineworker loader locksmith logger machinist magician magistrate maid manager manicurist marshal mason masseur
    masseuse mathematician matron mechanic mechatronician mediator merchandiser merchant metallurgist
    meteorologist meter-reader midwife miller millwright miner minister mixer model mortician mover musician nanny
    negotiator notary nurse nutritionist obstetrician officer official operator optician optometrist orderly
    orthotist packer painter paralegal paramedic paraprofessional pastor pathologist patternmaker performer
    pharmacist phlebotomist photographer physician physicist pilot pipefitter planner plasterer plumber podiatrist
    porter practitioner preparer presenter president priest principal printer processor producer professor
    programmer prosecutor prosthetist psychiatrist psychologist rabbi radiographer rancher ranger realtor
    receptionist recruiter referee registrar repairer reporter representative researcher reviewer rigger roofer
    roustabout sailor sanitarian scaffolder scientist sculptor seamstress secretary sergeant servant server
    sheriff shoemaker singer sociologist soldier solicitor sommelier sonographer specialist sprayer statistician
    stenographer steward stewardess stockbroker stonemason strategist stylist superintendent supervisor surgeon
    surveyor tailor teacher tech technician technologist telecommunicator teller tester therapist tiler toolmaker
    trader trainee trainer transcriber transcriptionist translator trooper trucker tutor umpire underwriter
    upholsterer usher valet valuer vet veterinarian videographer waiter waitress warden washer watchmaker
    webmaster welder wholesaler woodworker worker writer zookeeper
    """
)
"""Singular head nouns that are known to name occupations. To add one: a word here."""

GENERIC = words(
    """
    administrator adviser advisor agent aide analyst apprentice artist assistant associate attendant clerk
    consultant contractor coordinator counsellor counselor dealer designer developer director driver
    employee engineer examiner executive handler helper inspector installer instructor intern manager
    mechanic officer official operator personnel planner practitioner processor producer professional repairer
    representative scientist specialist staff supervisor teacher tech technician technologist therapist trainee
    trainer worker
    """
)
"""Heads that need a word before them to name an occupation of their own: "technician" alone may be any."""

REFERRING = words(
    """
    worker professional personnel employee staff specialist associate practitioner technician technologist tech officer
    official agent operator representative executive assistant aide helper trainee intern apprentice contractor
    """
)
"""Heads by which an article goes on speaking of its own occupation, whatever its name."""

_ENDING = re.compile(
    r"[a-z-]{2,}(?:ician|ologist|ographer|onomist|ometrist|opath|iatrist|icist|smith|[a-z]{3,9}(?:man|woman|person)|[a-z]eer|[a-z]ist|[a-z]er|[a-z]or)"
)
_SURE_ENDING = re.compile(
    r"[a-z-]{2,}(?:ician|ologist|ographer|onomist|ometrist|iatrist|icist|[a-z]{3}(?:man|woman|person))"
)
_NO_OCCUPATION = words(
    """
    accelerator achiever activist adapter adaptor administer adore advertiser after air-conditioner alter
    altogether amplifier analyzer ancestor anchor anger another answer antagonist anterior armor assist attacker
    auger autoloader bachelor banner barrier batman beer beginner behavior behaviour better bigger bitter bladder
    blunder boiler bolder boomer booster border bother breadwinner breaker brighter broader brother buffer burger
    burner busier buster butter calculator caliper caller camper cancer capitalist career carrier catheter cellar
    center centre chairwoman chapter character charger cheaper checklist cheer cheerleader cleanser closer clutter
    co-founder co-worker coexist cofounder colder collaborator color colour communicator communist competitor
    compressor computer condenser confer connector consider consist consumer container converter conveyor cooler
    copper corner counter cover coworker creditor crossover customer cyber cyclist danger daughter debtor december
    decipher deeper deer defer defibrillator deliver denominator detector diameter differ dinner disaster discover
    dishonor disorder distributor dollar donor door eager earlier earner easier easter eastern either elder
    elevator employer encounter end-user enlist enter enthusiast equator error escalator ether ever exist explorer
    exterior extinguisher factor faster father fatter favor favour feather feminist fertilizer fever fewer fiber
    fighter filler filter finalist finer finger finisher first-timer flavor floor flower flutter flyer folder
    follower footer for former foster founder freelancer freezer fresher freshman frontier full-timer fuller further gamer
    gather gender generalist generator gentleman german glamor go-getter greater gutter hamburger hammer hangover
    happier harbor harder hardliner header healthier heater heavier helicopter higher hiker hinder hobbyist holder
    homeowner honor horror hotter householder however human humor hunger idealist improper incubator indicator
    indoor infer inferior inner insider insist insurer interior inverter investor jobseeker jogger jumper junior
    keeper killer kinder labor labour ladder landowner larger laser later layer layman layover leader learner
    leaseholder leather lender letter lighter linger liquor list listener litter liver longer loser louder lower
    loyalist lumber major makeover maneuver manger manner manufacturer master matter medalist member mentor merger
    meter minor mirror mist monitor moreover mother motor motorist multiplier multitasker murder narrower
    native-speaker neighbor neighbour neither never newcomer newer newsletter newspaper nicer nor norman november
    number numerator october offender offer old-timer older optimist or order other outdoor outer outnumber
    outsider over overachiever owner pacemaker paper parameter part-timer partner passenger payer peer per
    perfectionist persist person pessimist pier pioneer plaster player plier policyholder ponder poor poorer
    poster posterior power prefer premier primer prior prisoner problem-solver projector promoter proper
    proprietor protagonist provider quaker quarter quicker quieter racist ransomer rather reactor reader realist
    recover reenter refer refresher refrigerator register remember render resist respirator retailer retiree
    richer rider rigor river roller roman roster rotor rougher router rover rubber ruler rumor runner safer
    scanner scholar school-leaver screwdriver sealer sector seeker self-starter semester semiconductor senior
    sensor september sequencer shareholder sheer shelter shopper shorter shoulder shutter silver simulator sister
    sleeper slender slower smaller smoother snowman sober soccer socialist softer solder solver speaker spectator
    sponsor sprinkler stabilizer stagger stakeholder stapler starter steeper steer stranger stressor stricter
    stringer stroller stronger subscriber suffer sugar summer super superior supper supplier supporter survivor
    swimmer takeover tanker taxpayer teenager temper tender terror terrorist theater theatre thermometer thicker
    thinker thinner thriller thunder tier tighter timber timer toddler together tougher tourist tower tracer
    tracker tractor tractor-trailer trailer transfer transformer traveler traveller trigger trimester
    troubleshooter tumor turnover twist twitter twofer ulcer uncover under undercover upper user vapor vector
    vendor ventilator viewer vigor visitor volunteer voter walker wander warmer water weaker weather western
    whenever wherever whether whichever whisper whoever wider winner winter wiser wither woman wonder wrapper wrist younger youngster
    """
)
"""Words with the endings of occupations that are none, or that name everybody."""
_THING = ("harbor", "harbour", "meter", "water", "door", "paper", "holder", "seeker", "owner")


@lru_cache(maxsize=20_000)
def head(word: str) -> str | None:
    """
    The singular head noun that a folded word is, None for words that name no occupation.

    >>> [head(w) for w in ("technicians", "nurse", "jobs", "statisticians", "members", "sawyers", "secretaries")]
    ['technician', 'nurse', None, 'statistician', None, 'sawyer', 'secretary']
    """
    one = singular(word)
    if one in HEADS:
        return one
    if one in _NO_OCCUPATION or len(one) < 5 or one.endswith(_THING):
        return None
    return one if _ENDING.fullmatch(one) else None


@lru_cache(maxsize=20_000)
def sure_head(word: str) -> str | None:
    """As `head`, but only nouns that are known or whose ending leaves no doubt: `-ician`, `-ologist`."""
    one = head(word)
    return one if one is not None and (one in HEADS or _SURE_ENDING.fullmatch(one)) else None
