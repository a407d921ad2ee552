/** Whether limits hold, and leave those alone who keep to them. */
@NullMarked
package nextstep.web.limits;

import org.jspecify.annotations.NullMarked;
