using UglyToad.PdfPig.Filters;

namespace Hub.FacturX;

/// <summary>
/// The stream decoders that reading a Factur-X attachment needs, with one budget of decoded bytes for the whole file. Images are never decoded here;
/// a structure or an attachment in another encoding is unreadable to us.
/// </summary>
internal sealed class BoundedFilters(int bytes) : BaseFilterProvider(Make(bytes))
{
    private static Dictionary<string, IFilter> Make(int bytes)
    {
        var flate = new BoundedFlate(bytes);
        var hex = new AsciiHexDecodeFilter();
        var ascii85 = new Ascii85Filter();
        return new Dictionary<string, IFilter>
        {
            ["FlateDecode"] = flate,
            ["Fl"] = flate,
            ["ASCIIHexDecode"] = hex,
            ["AHx"] = hex,
            ["ASCII85Decode"] = ascii85,
            ["A85"] = ascii85,
        };
    }
}
