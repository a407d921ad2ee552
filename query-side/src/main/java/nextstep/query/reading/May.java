package nextstep.query.reading;

import nextstep.events.groups.GroupId;

/**
 * What the reader of a page may ask for, by the mandates they hold today: a form is shown to those who can send it. Whether they
 * really may is decided where the command is, each time anew.
 */
public interface May {
    /** Nobody signed in, or a page that speaks of another moment than now. */
    May NOTHING = new May() {
        @Override
        public boolean asSteward() {
            return false;
        }

        @Override
        public boolean asSupportTeam() {
            return false;
        }

        @Override
        public boolean speakFor(GroupId group) {
            return false;
        }
    };

    /** Give mandates, hide texts. */
    boolean asSteward();

    /** Keep the catalogue, the groups, the rounds and the conversations. */
    boolean asSupportTeam();

    /** Say something in the name of this group. */
    boolean speakFor(GroupId group);
}
