"""The rules: each in its own file; those of articles in this table, those of markup in `of_markup`, all in `catalogue`."""

from __future__ import annotations

from occupipe.rules.cfg001_unused_suppression import unused_suppression
from occupipe.rules.cfg002_incomplete_suppression import incomplete_suppression
from occupipe.rules.crd401_credential_misnamed import credential_misnamed
from occupipe.rules.crd402_abbreviation_mismatch import abbreviation_mismatch
from occupipe.rules.doc001_no_occupation import no_occupation
from occupipe.rules.doc002_no_facts import no_facts
from occupipe.rules.doc003_several_occupations import several_occupations
from occupipe.rules.doc004_unsupported_language import unsupported_language
from occupipe.rules.doc005_conflicting_documents import conflicting_documents
from occupipe.rules.emp201_share_out_of_range import share_out_of_range
from occupipe.rules.emp202_shares_exceed_whole import shares_exceed_whole
from occupipe.rules.emp203_quantifier_contradicts_share import quantifier_contradicts_share
from occupipe.rules.emp204_conflicting_shares import conflicting_shares
from occupipe.rules.emp205_conflicting_employment import conflicting_employment
from occupipe.rules.emp206_incomplete_whole import incomplete_whole
from occupipe.rules.pay101_percentiles_out_of_order import percentiles_out_of_order
from occupipe.rules.pay102_annual_hourly_mismatch import annual_hourly_mismatch
from occupipe.rules.pay103_conflicting_wages import conflicting_wages
from occupipe.rules.pay104_median_called_average import median_called_average
from occupipe.rules.pay105_implausible_wage import implausible_wage
from occupipe.rules.pay106_wage_without_year import wage_without_year
from occupipe.rules.pay107_mixed_years import mixed_years
from occupipe.rules.pay108_undefined_range import undefined_range
from occupipe.rules.pay109_mean_outside_range import mean_outside_range
from occupipe.rules.pay110_unusual_spread import unusual_spread
from occupipe.rules.pay111_top_pay_below_average import top_pay_below_average
from occupipe.rules.prj301_change_does_not_follow import change_does_not_follow
from occupipe.rules.prj302_period_length_mismatch import period_length_mismatch
from occupipe.rules.prj303_outlook_wording_mismatch import outlook_wording_mismatch
from occupipe.rules.prj304_direction_contradiction import direction_contradiction
from occupipe.rules.prj305_projection_over import projection_over
from occupipe.rules.prj306_unanchored_period import unanchored_period
from occupipe.rules.prj307_openings_called_new_jobs import openings_called_new_jobs
from occupipe.rules.prj308_decade_rate_called_annual import decade_rate_called_annual
from occupipe.rules.prj309_percent_points_confused import percent_points_confused
from occupipe.rules.prj310_conflicting_projections import conflicting_projections
from occupipe.rules.prj311_conflicting_openings import conflicting_openings
from occupipe.rules.prj312_mixed_editions import mixed_editions
from occupipe.rules.prj313_base_not_stated import base_not_stated
from occupipe.rules.rule import Rule
from occupipe.rules.src901_unsourced_figure import unsourced_figure
from occupipe.rules.src902_stale_figures import stale_figures
from occupipe.rules.src903_unread_figure import unread_figure
from occupipe.rules.src904_source_changed import source_changed
from occupipe.rules.src905_heading_contradicts_text import heading_contradicts_text
from occupipe.rules.src906_search_text_contradicts_article import search_text_contradicts_article

TEXT_RULES: tuple[Rule, ...] = (
    unused_suppression,
    incomplete_suppression,
    credential_misnamed,
    abbreviation_mismatch,
    no_occupation,
    no_facts,
    several_occupations,
    unsupported_language,
    conflicting_documents,
    share_out_of_range,
    shares_exceed_whole,
    quantifier_contradicts_share,
    conflicting_shares,
    conflicting_employment,
    incomplete_whole,
    percentiles_out_of_order,
    annual_hourly_mismatch,
    conflicting_wages,
    median_called_average,
    implausible_wage,
    wage_without_year,
    mixed_years,
    undefined_range,
    mean_outside_range,
    unusual_spread,
    top_pay_below_average,
    change_does_not_follow,
    period_length_mismatch,
    outlook_wording_mismatch,
    direction_contradiction,
    projection_over,
    unanchored_period,
    openings_called_new_jobs,
    decade_rate_called_annual,
    percent_points_confused,
    conflicting_projections,
    conflicting_openings,
    mixed_editions,
    base_not_stated,
    unsourced_figure,
    stale_figures,
    unread_figure,
    source_changed,
    heading_contradicts_text,
    search_text_contradicts_article,
)
"""The rules of what is read, in the order of their codes. To add one: its file, a row here, a case file under tests/cases."""

RANGES: dict[str, str] = {
    "CFG0": "configuration", "CRD4": "credentials", "DOC0": "the document", "EMP2": "employment and shares",
    "MRK5": "markup", "PAY1": "pay", "PRJ3": "projections", "REF6": "official statistics", "SRC9": "sourcing",
}  # fmt: skip
"""What the codes of each range are about. A code is never used again."""
