/** Whether the door keeps out what another site sent, and lets in who is signed in. */
@NullMarked
package nextstep.web.door;

import org.jspecify.annotations.NullMarked;
