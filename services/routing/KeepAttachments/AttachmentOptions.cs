using System.ComponentModel.DataAnnotations;

namespace Hub.Routing.KeepAttachments;

/// <summary>What may be attached to an invoice. Section <c>Hub:Attachments</c>. Defaults: the limits of Chorus Pro.</summary>
public sealed class AttachmentOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Hub:Attachments";

    /// <summary>Largest attachment in bytes. Default: 10 MB.</summary>
    [Range(1, 1L << 30)]
    public long LargestBytes { get; set; } = 10L << 20;

    /// <summary>All the attachments of one invoice together, in bytes. Default: 118 MB.</summary>
    [Range(1, 1L << 32)]
    public long TotalBytes { get; set; } = 118L << 20;

    /// <summary>Attachments of one call. Default: 50.</summary>
    [Range(1, 1000)]
    public int Most { get; set; } = 50;

    /// <summary>Characters of a file name, extension included. Default: 50.</summary>
    [Range(5, 255)]
    public int NameLength { get; set; } = 50;

    /// <summary>Extensions taken, without the dot, separated by spaces. Default: the list of Chorus Pro.</summary>
    [Required]
    public string Extensions { get; set; } =
        "BMP GIF FAX ODT PPT TIFF XLS BZ2 GZ JPEG P7S RTF TXT XML CSV GZIP JPG PDF SVG XHTML XLSX DOC HTM ODP PNG TGZ XLC ZIP DOCX HTML ODS PPS TIF XLM PPTX";

    /// <summary>
    /// The virus scanner (clamd): <c>tcp://host:3310</c> or <c>unix:///run/clamav/clamd.ctl</c>. With one, nothing is taken that it has not seen; without one (default), nothing is scanned. Its
    /// <c>StreamMaxLength</c> must not be below <see cref="LargestBytes"/>.
    /// </summary>
    public Uri? Scanner { get; set; }

    /// <summary>How long one scan may take. Default: 60 s.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan ScanTimeout { get; set; } = TimeSpan.FromSeconds(60);
}
