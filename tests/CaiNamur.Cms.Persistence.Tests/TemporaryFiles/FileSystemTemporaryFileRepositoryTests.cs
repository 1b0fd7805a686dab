using System.Text;
using CaiNamur.Cms.Persistence.TemporaryFiles;
using CaiNamur.Cms.Persistence.Tests.Support;
using Umbraco.Cms.Core.Hosting;
using Umbraco.Cms.Core.Models.TemporaryFile;

namespace CaiNamur.Cms.Persistence.Tests.TemporaryFiles;

public sealed class FileSystemTemporaryFileRepositoryTests : IClassFixture<SqliteCms>
{
    private readonly ManualClock _clock = new();
    private readonly FileSystemTemporaryFileRepository _files;

    public FileSystemTemporaryFileRepositoryTests(SqliteCms cms)
        => _files = new FileSystemTemporaryFileRepository(cms.Get<IHostingEnvironment>(), _clock);

    [Fact]
    public async Task SaveAsync_File_IsReadBackEqual()
    {
        TemporaryFileModel file = NewFile("../../rapport d’été.pdf", "contenu");

        await _files.SaveAsync(file);

        TemporaryFileModel read = (await _files.GetAsync(file.Key))!;
        read.FileName.ShouldBe("../../rapport d’été.pdf");
        read.AvailableUntil.ToUniversalTime().ShouldBe(file.AvailableUntil);
        (await TextAsync(read)).ShouldBe("contenu");
    }

    [Fact]
    public async Task SaveAsync_SameKey_ReplacesFile()
    {
        TemporaryFileModel file = NewFile("a.txt", "ancien contenu plus long");
        await _files.SaveAsync(file);
        file.OpenReadStream = () => new MemoryStream(Encoding.UTF8.GetBytes("nouveau"));

        await _files.SaveAsync(file);

        (await TextAsync((await _files.GetAsync(file.Key))!)).ShouldBe("nouveau");
    }

    [Fact]
    public async Task GetAsync_UnknownOrDeleted_GivesNull()
    {
        TemporaryFileModel file = NewFile("a.txt", "a");
        await _files.SaveAsync(file);

        await _files.DeleteAsync(file.Key);
        await _files.DeleteAsync(file.Key);

        (await _files.GetAsync(file.Key)).ShouldBeNull();
        (await _files.GetAsync(Guid.NewGuid())).ShouldBeNull();
    }

    [Fact]
    public async Task CleanUpOldTempFiles_ExpiredOnes_AreRemovedAndNamed()
    {
        TemporaryFileModel expired = NewFile("a.txt", "a", _clock.UtcNow.AddHours(-1));
        TemporaryFileModel valid = NewFile("b.txt", "b", _clock.UtcNow.AddHours(1));
        await _files.SaveAsync(expired);
        await _files.SaveAsync(valid);

        IEnumerable<Guid> removed = await _files.CleanUpOldTempFiles(_clock.UtcNow.ToLocalTime());

        removed.ShouldBe([expired.Key]);
        (await _files.GetAsync(expired.Key)).ShouldBeNull();
        (await _files.GetAsync(valid.Key)).ShouldNotBeNull();
        await _files.DeleteAsync(valid.Key);
    }

    private static async Task<string> TextAsync(TemporaryFileModel file)
    {
        using var reader = new StreamReader(file.OpenReadStream());
        return await reader.ReadToEndAsync();
    }

    private TemporaryFileModel NewFile(string name, string text, DateTime? until = null) => new()
    {
        Key = Guid.NewGuid(),
        FileName = name,
        AvailableUntil = until ?? _clock.UtcNow.AddHours(1),
        OpenReadStream = () => new MemoryStream(Encoding.UTF8.GetBytes(text)),
    };
}
