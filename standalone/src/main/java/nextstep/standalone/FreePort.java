package nextstep.standalone;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** Asked for before anything is written, so that a start on a port that is taken leaves nothing behind. */
final class FreePort {
    private FreePort() {}

    /**
     * Sees that nobody listens there. Whoever takes the port between here and the start is found out then.
     *
     * @throws Stop where somebody does
     */
    static void check(String address, int port) {
        if (port == 0) {
            return; // any that is free
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true); // what a tracker that was just stopped leaves behind is no listener
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (BindException taken) {
            throw inUse(port);
        } catch (UnknownHostException e) {
            throw new Stop("There is no address " + address + ". Say another with --address.");
        } catch (IOException e) {
            throw new Stop("Nobody can listen at " + address + " port " + port + ": " + e.getMessage() + ".");
        }
    }

    static Stop inUse(int port) {
        return new Stop("Port " + port + " is in use. Choose another with --port.");
    }
}
