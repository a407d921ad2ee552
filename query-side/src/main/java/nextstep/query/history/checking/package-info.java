/**
 * The checker: derives everything anew from an archive and compares. It knows the mathematics and the projections, and nothing
 * of those who sign and export, nor of the server.
 */
@NullMarked
package nextstep.query.history.checking;

import org.jspecify.annotations.NullMarked;
