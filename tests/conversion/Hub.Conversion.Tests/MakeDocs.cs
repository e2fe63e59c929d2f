namespace Hub.Conversion.Tests;
public class MakeDocs
{
    [Fact]
    public void Make()
    {
        var d = "/work/wt/convert/tests/conversion/documents/";
        var r = InvoiceConversion.Read(File.ReadAllBytes(d + "everything.json"));
        r.Unreadable.ShouldBeNull();
        File.WriteAllBytes(d + "ubl-with-everything.xml", InvoiceConversion.Write(r.Invoice!, InvoiceForm.Ubl).Document!.Value.ToArray());
        File.WriteAllBytes(d + "cii-with-everything.xml", InvoiceConversion.Write(r.Invoice!, InvoiceForm.Cii).Document!.Value.ToArray());
    }
}
