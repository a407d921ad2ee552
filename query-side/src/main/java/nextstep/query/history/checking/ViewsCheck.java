package nextstep.query.history.checking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nextstep.events.log.Unreadable;
import nextstep.query.views.Projection;
import nextstep.query.views.Projector;
import nextstep.query.views.ViewDatabase;
import nextstep.query.views.ViewDigest;
import tools.jackson.databind.JsonNode;

/**
 * Folds all views anew, in memory, and compares what comes out with what was published. Only where everything else holds: else it
 * would fold what nobody recorded.
 */
record ViewsCheck(Checked checked) implements Check {
    /** So many current rows of each view are kept at hand: in practice all. */
    private static final int ALL = 10_000_000;

    @Override
    public void conclude() {
        if (!checked.asked().views()) {
            checked.verdict().note("The views were not folded anew, because you asked not to.");
        } else if (checked.verdict().holds()) {
            check(
                    new ArchivedLog(checked.archive(), checked.signed().size(), checked.progress()),
                    checked.json("views.json"));
        } else {
            checked.verdict()
                    .note(
                            "The views were not folded anew, because not everything else holds: they could follow from what"
                                    + " nobody recorded.");
        }
    }

    private void check(ArchivedLog log, JsonNode published) {
        Verdict verdict = checked.verdict();
        List<Projection> projections = checked.projections();
        if (published.path("position").asLong(-1) != log.size() - 1) {
            verdict.find("The digests of views are not those after the last event.");
            return;
        }
        Map<String, ViewDigest> said = new HashMap<>();
        for (JsonNode view : published.path("views")) {
            String name = view.path("view").asString("");
            said.put(
                    name,
                    new ViewDigest(
                            name,
                            view.path("rows").asLong(0),
                            view.path("digest").asString("")));
        }
        try (ViewDatabase views = ViewDatabase.inMemory()) {
            Projector projector = new Projector(log, views, projections, ALL);
            projector.catchUp();
            if (!projector.stopped().isEmpty()) {
                verdict.find("Views cannot be folded from these events: " + projector.stopped());
                return;
            }
            compare(ViewDigest.of(views, projections, log.size() - 1), said);
        } catch (Unreadable unreadable) {
            verdict.find("Views cannot be folded from these events: " + unreadable.getMessage());
        }
    }

    private void compare(List<ViewDigest> folded, Map<String, ViewDigest> said) {
        Verdict verdict = checked.verdict();
        long rows = 0;
        int differing = 0;
        for (ViewDigest view : folded) {
            ViewDigest published = said.remove(view.view());
            if (published == null) {
                differing++;
                verdict.find("Of the view " + view.view() + " nothing was published.");
            } else if (!published.equals(view)) {
                differing++;
                verdict.find("The view " + view.view()
                        + ", folded anew from the events, is not the one that was published.");
            }
            rows += view.rows();
        }
        said.keySet().forEach(name -> verdict.find("The view " + name + " was published, but follows from no event."));
        if (differing == 0 && said.isEmpty()) {
            verdict.holds("All " + folded.size()
                    + " views, folded anew from the events, are those that were published: " + rows + " rows.");
        }
    }
}
