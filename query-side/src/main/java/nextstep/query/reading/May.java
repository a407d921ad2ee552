package nextstep.query.reading;

import java.util.Set;
import nextstep.events.groups.GroupId;
import nextstep.events.mandates.MandateKind;
import nextstep.events.people.PersonId;
import org.jspecify.annotations.Nullable;

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
        public boolean giveMandates() {
            return false;
        }

        @Override
        public boolean give(MandateKind kind, @Nullable GroupId group) {
            return false;
        }

        @Override
        public boolean actAs(PersonId person) {
            return false;
        }

        @Override
        public boolean speakFor(GroupId group) {
            return false;
        }

        @Override
        public boolean speakForSome() {
            return false;
        }

        @Override
        public boolean answerFor(GroupId group) {
            return false;
        }

        @Override
        public Set<GroupId> groups() {
            return Set.of();
        }

        @Override
        public boolean coordinate(GroupId hub) {
            return false;
        }
    };

    /** Give mandates, hide texts. */
    boolean asSteward();

    /** Keep the catalogue, the groups, the rounds and the conversations. */
    boolean asSupportTeam();

    /** Give somebody a mandate of one kind at least. */
    boolean giveMandates();

    /** Give or end a mandate of this kind, for this group where such is for one. */
    boolean give(MandateKind kind, @Nullable GroupId group);

    /** Do what only this very person does. */
    boolean actAs(PersonId person);

    /** Say something in the name of this group. */
    boolean speakFor(GroupId group);

    /** Say something in the name of some group. */
    boolean speakForSome();

    /** Speak for this group, or answer for it as the support team because nobody speaks for it. */
    boolean answerFor(GroupId group);

    /** The groups whose delegate or coordinator the reader is. */
    Set<GroupId> groups();

    /** Log steps where this hub supports the work. */
    boolean coordinate(GroupId hub);
}
