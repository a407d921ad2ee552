@NullMarked
package nextstep.query.mandates;

import org.jspecify.annotations.NullMarked;
