package nextstep.command.implementation;

/** How a plan stands. */
enum PlanState {
    UNDER_WAY("under way"),
    PAUSED("paused"),
    CONCLUDED("concluded"),
    SUPERSEDED("superseded");

    private final String word;

    PlanState(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    boolean isOver() {
        return this == CONCLUDED || this == SUPERSEDED;
    }
}
