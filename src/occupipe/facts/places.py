"""Names of places: states, provinces, the parts of countries, large cities, and towns printed with their state."""

from __future__ import annotations

from functools import cache

from occupipe import late as re

STATES = (
    "Alabama", "Alaska", "Arizona", "Arkansas", "California", "Colorado", "Connecticut", "Delaware", "Florida",
    "Georgia", "Hawaii", "Idaho", "Illinois", "Indiana", "Iowa", "Kansas", "Kentucky", "Louisiana", "Maine", "Maryland",
    "Massachusetts", "Michigan", "Minnesota", "Mississippi", "Missouri", "Montana", "Nebraska", "Nevada",
    "New Hampshire", "New Jersey", "New Mexico", "New York", "North Carolina", "North Dakota", "Ohio", "Oklahoma",
    "Oregon", "Pennsylvania", "Rhode Island", "South Carolina", "South Dakota", "Tennessee", "Texas", "Utah", "Vermont",
    "Virginia", "West Virginia", "Wisconsin", "Wyoming", "District of Columbia", "Washington, D.C.", "Washington DC",
    "Washington", "Puerto Rico", "Guam",
    "England", "Scotland", "Wales", "Northern Ireland",
    "Ontario", "Quebec", "British Columbia", "Alberta", "Manitoba", "Saskatchewan", "Nova Scotia", "New Brunswick",
    "Newfoundland and Labrador", "Prince Edward Island", "Yukon", "Northwest Territories", "Nunavut",
    "New South Wales", "Queensland", "Victoria", "Western Australia", "South Australia", "Tasmania",
    "Northern Territory", "Australian Capital Territory", "NSW",
    "North West", "North East", "South West", "South East", "West Midlands", "East Midlands", "Yorkshire",
    "Bavaria", "Baden-Württemberg", "Saxony", "Hesse", "North Rhine-Westphalia",
    "Maharashtra", "Karnataka", "Tamil Nadu", "Telangana", "Kerala", "Gujarat", "West Bengal", "Uttar Pradesh",
)  # fmt: skip
"""States, provinces and the parts of countries whose names stand alone in articles."""

CITIES = (
    "New York City", "San Francisco", "Los Angeles", "San Diego", "San Jose", "Chicago", "Houston", "Dallas", "Boston",
    "Seattle", "Philadelphia", "Phoenix", "Atlanta", "Miami", "Denver", "Detroit", "Minneapolis", "Las Vegas", "Austin",
    "Albany", "Albuquerque", "Anchorage", "Bakersfield", "Baltimore", "Baton Rouge", "Boise", "Buffalo", "Charleston", "Chattanooga",
    "Cincinnati", "Cleveland", "Colorado Springs", "Columbus", "Des Moines", "Duluth", "El Paso", "Fargo", "Fort Lauderdale", "Fort Worth",
    "Fresno", "Greensboro", "Hartford", "Honolulu", "Indianapolis", "Jacksonville", "Kansas City", "Knoxville", "Little Rock", "Long Beach",
    "Louisville", "Memphis", "Milwaukee", "Nashville", "New Orleans", "Norfolk", "Oakland", "Oklahoma City", "Omaha", "Orlando", "Pittsburgh",
    "Portland", "Raleigh", "Reno", "Richmond", "Rochester", "Sacramento", "Salt Lake City", "San Antonio", "Savannah", "Sioux Falls", "Spokane",
    "St. Louis", "St. Paul", "Syracuse", "Tacoma", "Tampa", "Tucson", "Tulsa", "Wichita",
    "Liverpool", "Bristol", "Sheffield", "Nottingham", "Cardiff", "Aberdeen", "Newcastle",
    "Halifax", "Saskatoon", "Quebec City", "Mississauga", "Gold Coast", "Geelong", "Wollongong",
    "Ahmedabad", "Chandigarh", "Gurugram", "Indore", "Jaipur", "Kochi", "Lucknow",
    "Barcelona", "Brussels", "Cologne", "Frankfurt", "Hamburg", "Leipzig", "Lisbon", "Rome", "Rotterdam", "Stuttgart", "Vienna",
    "Greater London", "Inner London", "Outer London", "London", "Manchester", "Birmingham", "Edinburgh", "Glasgow", "Belfast", "Leeds",
    "Dublin", "Cork", "Galway", "Limerick", "Toronto", "Vancouver", "Calgary", "Edmonton", "Montreal", "Ottawa", "Winnipeg",
    "Sydney", "Melbourne", "Brisbane", "Perth", "Adelaide", "Canberra", "Hobart", "Darwin",
    "Mumbai", "Bangalore", "Bengaluru", "Delhi", "New Delhi", "Hyderabad", "Chennai", "Pune", "Kolkata", "Gurgaon", "Noida",
    "Auckland", "Wellington", "Christchurch", "Hong Kong", "Dubai", "Abu Dhabi", "Zurich", "Geneva", "Cape Town", "Johannesburg", "Manila", "Tokyo",
    "Copenhagen", "Stockholm", "Oslo", "Prague", "Warsaw", "Dresden", "Düsseldorf", "Hanover", "Bremen", "Nuremberg", "Lyon", "Seville", "Zürich",
    "Brooklyn", "Manhattan", "Staten Island", "Long Island", "Silicon Valley", "Hudson Valley", "Twin Cities", "Cape Cod", "Upper Peninsula",
    "Santa Barbara", "Santa Cruz", "Santa Rosa", "Stockton", "Modesto", "Tallahassee", "Gainesville", "Huntsville", "Montgomery",
    "Akron", "Toledo", "Dayton", "Grand Rapids", "Ann Arbor", "Green Bay", "Cedar Rapids", "Topeka", "Amarillo", "Lubbock", "Laredo", "Corpus Christi",
    "New Haven", "Bridgeport", "Worcester", "Newark", "Trenton", "Scranton", "Allentown", "Roanoke", "Winston-Salem", "Asheville",
    "Boulder", "Fort Collins", "Provo", "Eugene", "Bellingham", "Yakima", "Fairbanks", "Billings", "Missoula", "Rapid City", "Bismarck",
    "Kelowna", "Moncton", "Fredericton", "St. John's", "Kitchener", "Townsville", "Cairns", "Wagga Wagga",
    "Waterford", "Kilkenny", "Swansea", "Coventry", "Leicester", "Southampton", "Plymouth", "Norwich", "Exeter", "Inverness", "Dundee", "Nagpur", "Surat", "Coimbatore",
    "Berlin", "Munich", "Paris", "Amsterdam", "Madrid", "Milan",
)  # fmt: skip
"""Cities that articles name without their state or country. To add one: its name."""

COUNTRIES = frozenset(
    ["united states", "u.s.", "us", "usa", "u.s.a.", "national", "nationwide", "nation", "canada", "united kingdom", "uk", "u.k.",
     "great britain", "britain", "australia", "ireland", "india", "germany", "france", "spain", "italy", "netherlands"]
)  # fmt: skip
"""Labels of rows and columns that mean the nation. To add one: its words in small letters."""


def is_country(folded: str) -> bool:
    """Whether a label means a nation as a whole."""
    return folded.strip(" *:") in COUNTRIES


_US = (
    "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI"
    " SC SD TN TX UT VT VA WV WI WY"
)
ABBREVIATIONS = {
    **dict(zip(_US.split(), (name for name in STATES[: STATES.index("Washington, D.C.")] if name != "District of Columbia"), strict=True)),
    "WA": "Washington", "DC": "D.C.", "ON": "Ontario", "QC": "Quebec", "BC": "British Columbia", "AB": "Alberta",
    "MB": "Manitoba", "SK": "Saskatchewan", "NS": "Nova Scotia", "NB": "New Brunswick",
    "NL": "Newfoundland and Labrador", "PE": "Prince Edward Island",
}  # fmt: skip
"""Postal abbreviations of states and provinces, as they stand behind a town, and what they stand for."""

_WORD = r"[A-Z][a-zA-Z.'’]+"
_NOT_BEFORE = re.compile(
    r"(?:University of|College of|Institute of|Bank of|State of Mind|Mount|Lake|Fort|St\.|Miss|Lady) $"
)
_NOT_AFTER = re.compile(
    r"(?:[ ]?(?:University|State University|Tech\b|Times|Post\b|College|Institute|Journal|Community|Board|Department|Association|Nurses|Magazine|Business School|Society)|['’]s Bureau)"
)


@cache
def pattern() -> re.Pattern[str]:
    """Places as printed: a town with its state, else a state, province or city."""
    names = sorted((*STATES, *CITIES), key=len, reverse=True)
    plain = "|".join(map(re.escape, names))
    states = "|".join(map(re.escape, sorted(STATES, key=len, reverse=True)))
    region = rf"{_WORD}(?:[ –-]{_WORD}){{0,3}} (?:County|MSA|Bay Area|[Mm]etro [Aa]rea|[Mm]etropolitan [Aa]rea|region|Region)\b|Bay Area|Midwest|Northeast|Pacific Northwest"
    town = rf"{_WORD}(?:[ –-]{_WORD}){{0,4}}, ?(?:(?:{'|'.join(ABBREVIATIONS)})(?:[-–][A-Z]{{2}})*\b|(?:{states})\b)"
    return re.compile(rf"\b(?:(?P<town>{town})|(?P<region>{region})|(?P<plain>{plain}|D\.C\.?))(?![A-Za-z])")


def places_in(printed: str, start: int, end: int) -> list[tuple[int, int, str]]:
    """
    The places that a stretch of printed text names, each with its start and end; parts of other names are left out.

    >>> [name for _, _, name in places_in("In Boston, MA, and in Texas; the University of Iowa", 0, 51)]
    ['Boston, Massachusetts', 'Texas']
    """
    found = []
    for match in pattern().finditer(printed, start, end):
        before = max(start, match.start() - 20)
        if _NOT_BEFORE.search(printed, before, match.start()):
            continue
        if _NOT_AFTER.match(printed, match.end()) and not printed.endswith("State of ", before, match.start()):
            continue
        found.append((match.start(), match.end(), _name(match)))
    return found


_LETTERS = {"NSW": "New South Wales"}
"""Letters that stand for a state without a town before them."""
_LEAD = re.compile(r"^(?:In|At|For|Around|Near|The|Of|And|While|From) ")


def _name(match: re.Match[str]) -> str:
    """The name without a word of the sentence before it, and with its state in full: `Denver, CO` is Denver, Colorado."""
    name = _LEAD.sub("", match[0])
    if name in _LETTERS:
        return _LETTERS[name]
    if name in ("D.C", "D.C.", "DC"):
        return "D.C."
    town, comma, state = name.rpartition(",")
    return f"{town}, {ABBREVIATIONS[state.strip()]}" if comma and state.strip() in ABBREVIATIONS else name
