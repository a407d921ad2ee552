package nextstep.command;

/** Lets decisions be tried over the log before any of them is recorded. */
@FunctionalInterface
public interface Drafts {
    Draft begin();
}
