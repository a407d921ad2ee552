package nextstep.query.history;

import tools.jackson.databind.JsonNode;

/** What one field said before and says after; JSON null where it said nothing. */
record FieldChange(String field, JsonNode before, JsonNode after) {}
