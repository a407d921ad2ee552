package nextstep.command.implementation;

/** How a step stands; one that is planned or started may be blocked besides. */
enum StepState {
    PLANNED("planned"),
    STARTED("started"),
    COMPLETED("completed"),
    DROPPED("dropped");

    private final String word;

    StepState(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    boolean isOver() {
        return this == COMPLETED || this == DROPPED;
    }
}
