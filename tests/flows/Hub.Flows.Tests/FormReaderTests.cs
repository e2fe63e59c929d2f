using Hub.Flows.SubmitFlow;
using Hub.Testing;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Hub.Flows.Tests;

public sealed class FormReaderTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Fact]
    public async Task A_file_that_cannot_be_kept_is_our_fault_and_not_the_forms()
    {
        // A name that leads to itself: what the system says is an IOException of no special kind, as when the disk is full.
        var loop = folder.File("loop");
        Directory.CreateSymbolicLink(loop, loop);
        var reader = new FlowFormReader(Options.Create(new FlowsOptions())) { Folder = loop };
        (await Should.ThrowAsync<IOException>(async () => await reader.ReadAsync(await RequestAsync(), default))).GetType().ShouldBe(typeof(IOException));
    }

    [Fact]
    public async Task A_form_that_ends_in_the_middle_of_a_file_is_the_callers_fault()
    {
        var request = await RequestAsync();
        request.Body.SetLength(request.Body.Length - 100);
        var (form, problem) = await new FlowFormReader(Options.Create(new FlowsOptions())).ReadAsync(request, default);
        form.ShouldBeNull();
        problem!.StatusCode.ShouldBe(StatusCodes.Status400BadRequest);
    }

    public void Dispose() => folder.Dispose();

    private static async Task<HttpRequest> RequestAsync()
    {
        using var form = new MultipartFormDataContent { { new StringContent("""{"name":"a.xml","flowSyntax":"UBL"}"""), "flowInfo" }, { new ByteArrayContent(new byte[2 << 20]), "file", "a.xml" } };
        var body = new MemoryStream();
        await form.CopyToAsync(body);
        body.Position = 0;
        return new DefaultHttpContext { Request = { Body = body, ContentType = form.Headers.ContentType!.ToString() } }.Request;
    }
}
