namespace Hub.Pipeline.Load;

/// <summary>Writes invoices that differ in number and buyer.</summary>
internal interface IInvoiceTemplate
{
    byte[] Write(byte[] number, BuyerNumbers buyer);
}
