"""How each service looks: the icon and tone of its people, the same on every page."""

from sendjourney.domain.person import Service

_LOOKS = {
    Service.FAMILY: ("heart", "lilac"),
    Service.EDUCATION: ("school", "sky"),
    Service.HEALTH: ("stethoscope", "good"),
    Service.SOCIAL_CARE: ("hand", "lilac"),
    Service.COUNCIL: ("landmark", "warn"),
    Service.VOLUNTARY: ("users", "soft"),
    Service.OTHER: ("user", "soft"),
}


def icon_of(service: Service) -> str:
    """Return the icon of a service."""
    return _LOOKS[service][0]


def tone_of(service: Service) -> str:
    """Return the tone of a service. Its icon and name always stand beside it."""
    return _LOOKS[service][1]
