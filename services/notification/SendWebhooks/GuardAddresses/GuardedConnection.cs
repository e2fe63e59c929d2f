using System.Net;
using System.Net.Sockets;

namespace Hub.Notification.SendWebhooks.GuardAddresses;

/// <summary>Opens connections to allowed addresses only. The address that was checked is the one connected to: a name that answers differently the next time gains nothing.</summary>
internal sealed class GuardedConnection(AddressRules rules)
{
    public async ValueTask<Stream> OpenAsync(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        var addresses = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, stop);
        var allowed = Array.FindAll(addresses, rules.Allows);
        if (allowed.Length == 0) throw new AddressNotAllowedException();
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, context.DnsEndPoint.Port, stop);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
