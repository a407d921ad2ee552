package nextstep.query.implementation;

/** Something that was said of a step. */
public record StepWord(StepSeen step, StepSaid said) {}
