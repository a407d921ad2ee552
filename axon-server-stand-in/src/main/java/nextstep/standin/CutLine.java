package nextstep.standin;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** A line to a server that can be cut, so that all connections break and none comes about, or fall silent, so that none moves. */
public final class CutLine implements AutoCloseable {
    private static final long MOMENT = 5_000_000;

    private final ServerSocket door;
    private final int server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;
    private volatile boolean silent;
    private volatile boolean holding;

    private CutLine(ServerSocket door, int server) {
        this.door = door;
        this.server = server;
    }

    /** A line to a port of this machine. */
    public static CutLine to(int server) throws IOException {
        CutLine line = new CutLine(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), server);
        Thread.ofVirtual().start(line::listen);
        return line;
    }

    /** Where the line begins. */
    public int port() {
        return door.getLocalPort();
    }

    /** Breaks what is open; whoever comes is turned away. */
    public void cut() {
        cut = true;
        open.forEach(CutLine::closed);
        open.clear();
    }

    /** Nothing gets through, and nobody is told. */
    public void fallSilent() {
        holding = false;
        silent = true;
    }

    /** Somebody has said something since it fell silent, and waits. */
    public boolean isHolding() {
        return holding;
    }

    /** All is as it was before. */
    public void mend() {
        cut = false;
        silent = false;
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                if (cut) {
                    closed(caller);
                } else {
                    join(caller);
                }
            } catch (IOException e) {
                LockSupport.parkNanos(MOMENT); // the server is away, or the door was closed
            }
        }
    }

    private void join(Socket caller) throws IOException {
        try {
            Socket called = new Socket(InetAddress.getLoopbackAddress(), server);
            open.add(caller);
            open.add(called);
            Thread.ofVirtual().start(() -> carry(caller, called));
            Thread.ofVirtual().start(() -> carry(called, caller));
        } catch (IOException e) {
            closed(caller);
            throw e;
        }
    }

    private void carry(Socket from, Socket to) {
        byte[] bytes = new byte[16_384];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                while (silent && !cut) {
                    holding = true;
                    LockSupport.parkNanos(MOMENT);
                }
                out.write(bytes, 0, read);
            }
        } catch (IOException e) {
            // one of both is gone, and so the other
        } finally {
            closed(from);
            closed(to);
            open.remove(from);
            open.remove(to);
        }
    }

    private static void closed(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
    }
}
