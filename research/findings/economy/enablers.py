"""The series of each enabler of a digital economy."""

GOVERNMENT = ("egdi", "egdi_online_services", "e_participation")
INFRASTRUCTURE = (
    "electricity_access",
    "mobile_broadband_per_100",
    "fixed_broadband_per_100",
    "coverage_4g",
    "coverage_5g",
    "households_internet",
    "bandwidth_per_capita",
    "mobile_connectivity_index",
    "mobile_data_basket_gni",
    "fixed_basket_gni",
)
INDUSTRY = (
    "ict_services_exports_share",
    "ict_goods_exports_share",
    "high_tech_exports_share",
    "rd_expenditure_gdp",
    "researchers",
    "tertiary_enrolment",
)
