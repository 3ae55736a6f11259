"""The archive's JSON Schema, made from the records themselves, so that it can never lag behind."""

from typing import Any

import msgspec

from sendjourney.export.archive_text import FORMAT, ID, LARGEST_NUMBER, VERSION, Archive

DIALECT = "https://json-schema.org/draft/2020-12/schema"
NAME = f"urn:{FORMAT}:{VERSION}"
SHA256 = "^([0-9a-f]{64})?$"
PATTERNS = {"id": f"^{ID.pattern}$", "sha256": SHA256, "photo": SHA256}


def archive_schema() -> dict[str, Any]:
    """Return the schema that every archive we write meets, and every one we read must."""
    schema = msgspec.json.schema(Archive)
    definitions: dict[str, Any] = schema.pop("$defs")
    for definition in definitions.values():
        _tighten(definition)
    return {"$schema": DIALECT, "$id": NAME, "title": FORMAT, **schema, "$defs": definitions}


def _tighten(definition: dict[str, Any]) -> None:
    """Say what the records' types cannot: no other fields, an id always, ids and hashes in form."""
    description = " ".join(definition.get("description", "").split())
    definition["description"] = description.replace("``", "`")
    properties: dict[str, Any] | None = definition.get("properties")
    if properties is None:
        return
    definition["additionalProperties"] = False
    if "id" in properties:
        definition["required"] = ["id", *definition["required"]]
    for name, place in properties.items():
        if name in PATTERNS:
            place["pattern"] = PATTERNS[name]
        for kind in (place, *place.get("anyOf", ())):
            if kind.get("type") == "integer":
                kind.update(minimum=0, maximum=LARGEST_NUMBER)
