using System.ComponentModel.DataAnnotations;

namespace Hub.Validation.ValidateOnRequest;

/// <summary>How much may be validated on request at once. Section <c>Hub:Validate</c> (environment: <c>HUB__VALIDATE__…</c>).</summary>
public sealed class ValidateOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Hub:Validate";

    /// <summary>Megabytes of documents in memory at once, 16 to 16,384. Default: 512. Beyond them a request is answered 503.</summary>
    [Range(16, 16_384)]
    public int MemoryMegabytes { get; set; } = 512;

    /// <summary>Documents judged at once, 1 to 256; each takes a core. Default: half the cores, one at least: deposits need the others.</summary>
    [Range(1, 256)]
    public int AtOnce { get; set; } = Math.Max(1, Environment.ProcessorCount / 2);

    /// <summary>Documents that wait for a core, 0 to 10,000. Default: 32. Beyond them a request is answered 503.</summary>
    [Range(0, 10_000)]
    public int Waiting { get; set; } = 32;

    /// <summary>What <c>Retry-After</c> says to those that found no room, 1 second to 5 minutes. Default: 2 seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:05:00")]
    public TimeSpan RetryAfter { get; set; } = TimeSpan.FromSeconds(2);
}
