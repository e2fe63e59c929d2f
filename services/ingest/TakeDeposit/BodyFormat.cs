namespace Hub.Ingest.TakeDeposit;

/// <summary>What a body is made of, by its content type.</summary>
internal enum BodyFormat
{
    /// <summary>One document, as it is.</summary>
    Document,

    /// <summary>A form with files.</summary>
    Form,

    /// <summary>A zip.</summary>
    Zip,

    /// <summary>A tar.</summary>
    Tar,

    /// <summary>A tar, gzipped.</summary>
    TarGz,
}
