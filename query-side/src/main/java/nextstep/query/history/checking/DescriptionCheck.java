package nextstep.query.history.checking;

import tools.jackson.databind.JsonNode;

/** What {@code log.json} says is what was signed. */
record DescriptionCheck(Checked checked) implements Check {
    @Override
    public void begin() {
        JsonNode log = checked.json("log.json");
        if (!log.path("origin").asString("").equals(checked.signed().origin())
                || log.path("size").asLong(-1) != checked.signed().size()
                || log.path("eventsInAFile").asLong(-1) != Archive.EVENTS_IN_A_FILE) {
            checked.verdict().find("The file log.json describes another archive than this one.");
        }
    }
}
