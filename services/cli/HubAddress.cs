using System.CommandLine.Parsing;

namespace Hub.Cli;

/// <summary>The address of a hub on the command line.</summary>
internal static class HubAddress
{
    /// <summary>Reads the value of an option; null, with an error, when it is not the address of a web server.</summary>
    public static Uri? Read(ArgumentResult result)
    {
        if (Uri.TryCreate(result.Tokens[^1].Value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https") return address;
        result.AddError("--hub: give an absolute address, https://hub.example for example.");
        return null;
    }
}
