package nextstep.query.history.checking;

import tools.jackson.databind.JsonNode;

/** There is as much in the archive as its end says. */
record TrailerCheck(Checked checked) implements Check {
    @Override
    public void conclude() {
        JsonNode trailer = checked.json("trailer.json");
        long files = checked.archive().names().stream()
                .filter(name -> name.startsWith("events/"))
                .count();
        if (trailer.path("events").asLong(-1) != checked.tree().size()
                || trailer.path("eventFiles").asLong(-1) != files
                || trailer.path("tiles").asLong(-1) != checked.tree().tiles().size()
                || trailer.path("views").asLong(-1)
                        != checked.json("views.json").path("views").size()
                || !trailer.path("root")
                        .asString("")
                        .equals(checked.signed().root().base64())) {
            checked.verdict().find("The trailer counts otherwise than what is in the archive.");
        }
    }
}
