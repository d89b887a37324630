"""
Exports: an occupation as text, one file per format.

What is for people and machines that only want what holds (JSON-LD, `occupations.csv`) leaves contradicted facts out;
the record and the facts table have all.
"""
