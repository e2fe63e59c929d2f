using System.ComponentModel.DataAnnotations;

namespace Hub.Validation.ValidateOnRequest;

/// <summary>The largest document, read where ingest reads it (<c>HUB__INGEST__DOCUMENTBYTES</c>): what may be deposited may be validated first.</summary>
public sealed class DocumentLimit
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Hub:Ingest";

    /// <summary>Largest document, in bytes, 1 KB to 1 GB. Default: 120 MB, the limit of Chorus Pro.</summary>
    [Range(1L << 10, 1L << 30)]
    public long DocumentBytes { get; set; } = 120L << 20;
}
