using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace Hub.Flows.CallHub;

/// <summary>Where the hub's own API is: the configured address, else this very process.</summary>
internal sealed class HubAddress(IOptions<FlowsOptions> options, IServer server)
{
    private static readonly string[] Anywhere = ["+", "*", "0.0.0.0", "[::]"];

    /// <summary>The address; known once the process listens.</summary>
    public Uri Value => options.Value.Hub ?? Own();

    private Uri Own()
    {
        var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        var address = addresses.FirstOrDefault(one => one.StartsWith("http://", StringComparison.OrdinalIgnoreCase)) ?? addresses.FirstOrDefault()
            ?? throw new InvalidOperationException("This process listens nowhere: give Hub:Flows:Hub.");
        foreach (var host in Anywhere) address = address.Replace("//" + host, "//127.0.0.1", StringComparison.Ordinal);
        return new Uri(address);
    }
}
