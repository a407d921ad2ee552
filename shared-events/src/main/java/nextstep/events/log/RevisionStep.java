package nextstep.events.log;

import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/**
 * Carries one event from an old form to the next one while it is read. The bytes as recorded stay as they are.
 *
 * @param from the name and revision found in the log
 * @param to the name and revision it reads as; another step may carry it on from there
 * @param change from the old fields to the new; it may change the node it is given
 */
public record RevisionStep(StoredName from, StoredName to, UnaryOperator<ObjectNode> change) {}
