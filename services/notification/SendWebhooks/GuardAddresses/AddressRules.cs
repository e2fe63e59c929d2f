using System.Net;
using System.Net.Sockets;

namespace Hub.Notification.SendWebhooks.GuardAddresses;

/// <summary>Which addresses the hub sends to: the public internet, and what the operator allows beyond it. Nobody may use the hub to reach what stands behind it.</summary>
internal sealed class AddressRules(IReadOnlyList<IPNetwork> allowed)
{
    /// <summary>Everything of IANA's special-purpose registries that is not globally reachable, and multicast.</summary>
    private static readonly IPNetwork[] Closed =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24",
            "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        }.Select(IPNetwork.Parse),
    ];

    private static readonly IPNetwork GlobalUnicast = IPNetwork.Parse("2000::/3");

    /// <summary>Parts of <see cref="GlobalUnicast"/> that lead elsewhere: Teredo, benchmarks, ORCHID, documentation, 6to4.</summary>
    private static readonly IPNetwork[] ClosedUnicast = [.. new[] { "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20" }.Select(IPNetwork.Parse)];

    /// <summary>Prefixes whose last 32 bits are an IPv4 address: NAT64 and the old IPv4-compatible form.</summary>
    private static readonly IPNetwork[] Embedding = [.. new[] { "64:ff9b::/96", "::/96" }.Select(IPNetwork.Parse)];

    public bool Allows(IPAddress address)
    {
        var plain = Unwrap(address);
        if (allowed.Any(network => Contains(network, plain))) return true;
        return plain.AddressFamily == AddressFamily.InterNetwork
            ? !Array.Exists(Closed, network => network.Contains(plain))
            : GlobalUnicast.Contains(plain) && !Array.Exists(ClosedUnicast, network => network.Contains(plain));
    }

    /// <summary>True when the operator named a range that holds the address, and not only because it is public.</summary>
    public bool IsNamed(IPAddress address) => allowed.Any(network => Contains(network, Unwrap(address)));

    /// <summary>The IPv4 address that an IPv6 address stands for, or itself.</summary>
    private static IPAddress Unwrap(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) return address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6 || IPAddress.IsLoopback(address)) return address;
        var bare = new IPAddress(address.GetAddressBytes());
        return Array.Exists(Embedding, network => network.Contains(bare)) ? new IPAddress(bare.GetAddressBytes().AsSpan(12)) : bare;
    }

    private static bool Contains(IPNetwork network, IPAddress address) => network.BaseAddress.AddressFamily == address.AddressFamily && network.Contains(address);
}
