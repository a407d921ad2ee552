package nextstep.command.catalogue;

import java.util.regex.Pattern;
import nextstep.command.Refusal;
import nextstep.command.Rule;

/** Clusters are told apart by a capital letter. */
record AClusterHasALetter(String letter) implements Rule {
    private static final Pattern FORM = Pattern.compile("[A-Z]");

    @Override
    public boolean holds() {
        return FORM.matcher(letter).matches();
    }

    @Override
    public Refusal refusal() {
        return Refusal.unprocessable("no-letter", "The letter of a cluster is one of A to Z.", "letter");
    }
}
