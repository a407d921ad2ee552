package nextstep.query.priorities;

/** What has to be said wherever results are shown. */
final class Caveat {
    static final String TEXT =
            "These results show what groups find important to discuss. They do not necessarily mean that"
                    + " the groups support an initiative as it is.";

    private Caveat() {}
}
