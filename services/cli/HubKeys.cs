using System.CommandLine;
using System.Net;
using Hub.Seals;

namespace Hub.Cli;

/// <summary>The public keys of a hub, from a file or from the hub itself.</summary>
internal static class HubKeys
{
    private const int LargestAnswer = 1 << 20;

    public static Option<string?> Option() => new("--jwks") { Description = "The hub's public keys: a file, or an address (https://hub.example/.well-known/jwks.json). A copy kept since the deposit proves most." };

    /// <summary>Reads the keys; null when no source is given.</summary>
    /// <exception cref="InvalidDataException">The source holds no key set, or must not be asked.</exception>
    public static async Task<PublicSealKeys?> ReadAsync(string? source, CancellationToken stop)
    {
        if (source is null) return null;
        var text = Uri.TryCreate(source, UriKind.Absolute, out var address) && !address.IsFile ? await FetchAsync(address, stop) : await File.ReadAllTextAsync(source, stop);
        return PublicSealKeys.Read(text) ?? throw new InvalidDataException($"{source}: not a JSON Web Key Set.");
    }

    /// <summary>Keys that came over an open line prove nothing.</summary>
    private static async Task<string> FetchAsync(Uri address, CancellationToken stop)
    {
        if (address.Scheme != Uri.UriSchemeHttps && !(address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)) throw new InvalidDataException($"{address}: give a file or an https address.");
        using var http = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All, AllowAutoRedirect = false }) { MaxResponseContentBufferSize = LargestAnswer };
        try
        {
            return await http.GetStringAsync(address, stop);
        }
        catch (TaskCanceledException late) when (!stop.IsCancellationRequested)
        {
            throw new InvalidDataException($"{address}: no answer.", late);
        }
    }
}
