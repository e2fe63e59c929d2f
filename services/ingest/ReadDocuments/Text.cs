namespace Hub.Ingest.ReadDocuments;

/// <summary>Sizes in words.</summary>
internal static class Text
{
    public static string Bytes(long bytes) => InUnits(bytes, "GB", "MB", "KB", "bytes");

    public static string Octets(long bytes) => InUnits(bytes, "Go", "Mo", "Ko", "octets");

    private static string InUnits(long bytes, string giga, string mega, string kilo, string one) => bytes switch
    {
        >= 1L << 30 when bytes % (1L << 30) == 0 => $"{bytes >> 30} {giga}",
        >= 1L << 20 when bytes % (1L << 20) == 0 => $"{bytes >> 20} {mega}",
        >= 1L << 10 when bytes % (1L << 10) == 0 => $"{bytes >> 10} {kilo}",
        _ => $"{bytes} {one}",
    };
}
