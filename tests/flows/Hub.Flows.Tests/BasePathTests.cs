using System.Net;
using Hub.Samples.Syntaxes;

namespace Hub.Flows.Tests;

/// <summary>The service under the base path that the standard gives it, with everything that it has without.</summary>
public sealed class BasePathTests(FlowHub hub)
{
    private const string BasePath = "/flow-service";

    [Fact]
    public async Task A_connector_with_the_base_path_of_the_standard_finds_everything()
    {
        using var supplier = hub.Supplier(basePath: BasePath);
        var taken = await supplier.SubmitAsync(new { name = "a.xml", flowSyntax = "UBL", trackingId = "BASE-1" }, UblWriter.Write(hub.Draft()));
        var flow = await supplier.AcknowledgedAsync(taken.FlowId);
        flow.Acknowledgement.Status.ShouldBe("Ok");
        (await supplier.SearchAsync(new { trackingId = "BASE-1" })).Results.ShouldHaveSingleItem().ShouldBe(flow, new FlowComparer());
        (await supplier.DownloadAsync(taken.FlowId, "Original")).ShouldNotBeEmpty();
        using var healthy = await supplier.Http.GetAsync(BasePath + "/v1/healthcheck");
        healthy.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Errors_there_have_the_standards_form_too()
    {
        using var supplier = hub.Supplier(basePath: BasePath);
        (await Connector.ErrorAsync(await supplier.GetAsync(Guid.Empty.ToString(), null), HttpStatusCode.NotFound)).ShouldBe(("MISSING_RESOURCE", "flow-unknown"));
        using var nobody = hub.Process.Anonymous();
        (await Connector.ErrorAsync(await nobody.GetAsync(BasePath + "/v1/flows/x"), HttpStatusCode.Unauthorized)).ErrorCode.ShouldBe("MISSING_TOKEN");
    }
}
