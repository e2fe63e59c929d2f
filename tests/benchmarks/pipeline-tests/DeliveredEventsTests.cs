using Hub.Pipeline.Consume;

namespace Hub.Pipeline.Tests;

public sealed class DeliveredEventsTests
{
    [Fact]
    public void A_batch_tells_the_invoice_and_the_id_of_each_event_whatever_its_data_says()
    {
        var read = DeliveredEvents.Read("""
            [{"id":"a","type":"t","subject":"019ab0c4-51c8-7c11-9a42-6c1de0b7f9a2","size":7,"data_base64":"aWQ="},
             {"subject":"019ab0c4-51c8-7c11-9a42-6c1de0b7f9a3","id":"b","data":{"id":"x","subject":"y"}}]
            """u8);
        read.ShouldBe([(new Guid("019ab0c4-51c8-7c11-9a42-6c1de0b7f9a2"), "a"), (new Guid("019ab0c4-51c8-7c11-9a42-6c1de0b7f9a3"), "b")]);
    }
}
