namespace Hub.En16931.Tests;

/// <summary>The self-written documents that ship with the project.</summary>
internal static class SampleDocuments
{
    public static byte[] UblInvoice { get; } = Read("ubl-invoice.xml");

    public static byte[] UblCreditNote { get; } = Read("ubl-credit-note.xml");

    public static byte[] CiiInvoice { get; } = Read("cii-invoice.xml");

    public static IReadOnlyList<byte[]> Valid { get; } = [UblInvoice, UblCreditNote, CiiInvoice];

    private static byte[] Read(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "documents", name));
}
