using System.ComponentModel.DataAnnotations;

namespace Hub.Routing.Quarantine;

/// <summary>Retries of the quarantine. Section <c>Hub:Quarantine</c>.</summary>
public sealed class QuarantineOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Hub:Quarantine";

    /// <summary>The highest rate that a request may ask for.</summary>
    public const int FastestPerSecond = 1000;

    /// <summary>Invoices that a retry tries in a second, where its request says nothing else; 1 to 1,000.</summary>
    [Range(1, FastestPerSecond)]
    public int RetriesPerSecond { get; set; } = 20;

    /// <summary>The most invoices of one retry or dry run.</summary>
    [Range(1, 1_000_000)]
    public int LargestRetry { get; set; } = 100_000;
}
