using System.Net;
using System.Net.Sockets;

namespace Hub.Processes;

/// <summary>Finds TCP ports on the loopback address that nobody listens on.</summary>
public static class FreePort
{
    /// <summary>So many ports, all different. They are free now; the caller takes them at once.</summary>
    public static int[] Next(int count)
    {
        var listeners = Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToArray();
        foreach (var listener in listeners) listener.Start();
        var ports = listeners.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port).ToArray();
        foreach (var listener in listeners) listener.Dispose();
        return ports;
    }

    /// <summary>One port.</summary>
    public static int Next() => Next(1)[0];
}
