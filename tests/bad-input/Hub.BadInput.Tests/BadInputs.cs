using System.IO.Compression;
using System.Text;

namespace Hub.BadInput.Tests;

/// <summary>The list.</summary>
internal static class BadInputs
{
    private const long TwoGigabytes = 2L << 30;

    /// <summary>The end of a trailer that says: encrypted with a password that is not empty.</summary>
    private const string Encryption =
        "/Root 1 0 R /Encrypt << /Filter /Standard /V 1 /R 2 /O <28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A> "
        + "/U <28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A> /P -44 >> /ID [<00> <00>] >>";

    /// <summary>All of it, around an invoice that is right.</summary>
    /// <param name="ubl">A right UBL invoice.</param>
    /// <param name="number">Its number, BT-1.</param>
    /// <param name="pdf">A right Factur-X invoice.</param>
    public static IEnumerable<BadInput> Around(byte[] ubl, string number, byte[] pdf) =>
        [.. Requests(ubl), .. Documents(Encoding.UTF8.GetString(ubl), number), .. Pdfs(Encoding.Latin1.GetString(pdf)), .. Archives(ubl)];

    private static IEnumerable<BadInput> Requests(byte[] ubl)
    {
        yield return BadInput.Refused("an empty document", BadInput.OneDocument, "application/xml", () => Stream.Null, 400, "body-empty");
        yield return BadInput.Refused("an empty archive", BadInput.Archive, "application/zip", () => Stream.Null, 400, "body-empty");
        yield return BadInput.Refused("a wrong content type", BadInput.OneDocument, "application/json", () => new MemoryStream(ubl), 415, "content-type-not-supported");
        yield return BadInput.Refused("no content type", BadInput.OneDocument, null, () => new MemoryStream(ubl), 415, "content-type-not-supported");
        yield return BadInput.Refused("a document of 2 GB", BadInput.OneDocument, "application/xml", () => new EndlessStream(TwoGigabytes), 413, "document-too-large");
        yield return BadInput.Refused("an archive of 2 GB", BadInput.Archive, "application/zip", () => new EndlessStream(TwoGigabytes), 413, "archive-too-large");
    }

    private static IEnumerable<BadInput> Documents(string ubl, string number)
    {
        yield return BadInput.Document("truncated XML", Encoding.UTF8.GetBytes(ubl[..(ubl.Length / 2)]), "XML-TRUNCATED");
        yield return BadInput.Document("a DTD with an external entity", Utf8(ubl, "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"), "XML-DTD");
        yield return BadInput.Document("a billion laughs", Utf8(ubl, Laughs()), "XML-DTD");
        yield return BadInput.Document("UTF-16 said to be so", Encoded(Renumbered(ubl, number, "16"), "UTF-16", Encoding.Unicode), null);
        yield return BadInput.Document("Latin-1 said to be so", Encoded(Renumbered(ubl, number, "L1"), "ISO-8859-1", Encoding.Latin1), null);
        yield return BadInput.Document("Latin-1 said to be UTF-8", Encoding.Latin1.GetBytes(ubl.Replace("<cbc:Name>", "<cbc:Name>é", StringComparison.Ordinal)), "XML-CHARACTER");
        yield return BadInput.Document("elements 100,000 deep", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<a>", 100_000))), "XML-LIMIT-DEPTH");
        yield return BadInput.Document("neither XML nor PDF", "a letter"u8.ToArray(), "DOC-FORMAT");
    }

    private static IEnumerable<BadInput> Pdfs(string pdf)
    {
        yield return BadInput.Document("an encrypted PDF", Encoding.Latin1.GetBytes(pdf.Replace("/Root 1 0 R >>", Encryption, StringComparison.Ordinal)), "PDF-ENCRYPTED");
        yield return BadInput.Document("half a PDF", Encoding.Latin1.GetBytes(pdf[..(pdf.Length / 2)]), "PDF-TRUNCATED");
        yield return BadInput.Document("a PDF of noise", [.. "%PDF-1.7\n"u8, .. Noise(20_000), .. "\n%%EOF"u8], "PDF-DAMAGED");
    }

    private static IEnumerable<BadInput> Archives(byte[] ubl)
    {
        yield return BadInput.Zip("a zip bomb beside an invoice", Zip([("bomb.xml", new byte[200 << 20]), ("good.xml", ubl)]), "entry-expands-too-much");
        yield return BadInput.Zip("names that climb out, beside an invoice", Zip([("../../etc/passwd", ubl), ("good.xml", ubl)]), "file-name-unsafe");
        yield return BadInput.Refused(
            "10,000 empty files", BadInput.Archive, "application/zip", () => new MemoryStream(Zip(Enumerable.Range(0, 10_000).Select(at => ($"{at}.xml", Array.Empty<byte>())))), 422, "archive-all-refused");
        yield return BadInput.Refused(
            "10,001 files", BadInput.Archive, "application/zip", () => new MemoryStream(Zip(Enumerable.Range(0, 10_001).Select(at => ($"{at}.xml", Array.Empty<byte>())))), 422, "archive-too-many-entries");
    }

    private static byte[] Utf8(string ubl, string prologue) =>
        Encoding.UTF8.GetBytes(ubl.Insert(ubl.IndexOf("?>", StringComparison.Ordinal) + 2, prologue));

    private static byte[] Encoded(string ubl, string name, Encoding encoding) =>
        [.. encoding.GetPreamble(), .. encoding.GetBytes(ubl.Replace("UTF-8", name, StringComparison.OrdinalIgnoreCase))];

    /// <summary>What is accepted under a number is rejected when it comes a second time under it.</summary>
    private static string Renumbered(string ubl, string number, string suffix) => ubl.Replace(number, number + suffix, StringComparison.Ordinal);

    private static string Laughs()
    {
        var entities = Enumerable.Range(1, 9).Select(at => $"<!ENTITY l{at} \"{string.Concat(Enumerable.Repeat($"&l{at - 1};", 10))}\">");
        return $"<!DOCTYPE a [<!ENTITY l0 \"ha\">{string.Concat(entities)}]>";
    }

    private static byte[] Noise(int length)
    {
        var noise = new byte[length];
        new Random(1).NextBytes(noise);
        return noise;
    }

    private static byte[] Zip(IEnumerable<(string Name, byte[] Content)> files)
    {
        using var buffer = new MemoryStream();
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }
        return buffer.ToArray();
    }
}
