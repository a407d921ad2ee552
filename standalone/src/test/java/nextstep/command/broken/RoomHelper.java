package nextstep.command.broken;

/** Made to break the rule. */
public record RoomHelper() {}
