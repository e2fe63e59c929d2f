using System.ComponentModel.DataAnnotations;

namespace Hub.Flows;

/// <summary>The Flow Service. Section <c>Hub:Flows</c>.</summary>
internal sealed class FlowsOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Hub:Flows";

    /// <summary>Where the hub's own API is: the gateway. Default: this process, which then holds the other services too.</summary>
    public Uri? Hub { get; set; }

    /// <summary>Largest file of a flow, in bytes. Default: 100 MB, as the standard says.</summary>
    [Range(1, 1L << 30)]
    public long FileBytes { get; set; } = 100L << 20;

    /// <summary>Largest document that is read to be converted or told of in a life-cycle message, in bytes. Default: 32 MB.</summary>
    [Range(1, 256 << 20)]
    public int ReadBytes { get; set; } = 32 << 20;

    /// <summary>By account: what <c>Organization-Id</c> may say besides the account's own id, separated by commas ("552081317, 55208131766522").</summary>
    public Dictionary<string, string> Organizations { get; set; } = [];
}
