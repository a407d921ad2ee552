package nextstep.query.views;

/** A projection that could not go on: its name, the position up to which its views are right, and why. */
public record Stopped(String projection, long position, String cause) {}
